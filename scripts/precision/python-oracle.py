"""Reads paths from stdin and says, a JSON line for each, what Python's own parser sees there: reads of the environment that are
written out (`os.environ['X']`, also under the names of the file's imports), and imports. It knows no scopes and follows no values."""
import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20_000)

METHODS = {"get", "pop", "setdefault"}
MAPPINGS = {"environ", "environb"}
GETTERS = {"getenv", "getenvb"}


class Visitor(ast.NodeVisitor):
    def __init__(self, lines):
        self.lines = lines
        self.modules, self.mappings, self.getters = set(), set(), set()
        self.reads, self.imports = [], []

    def place(self, node):
        line = self.lines[node.lineno - 1] if node.lineno <= len(self.lines) else b""
        before = line[: node.col_offset].decode("utf-8", "replace")
        return f"{node.lineno}:{len(before.encode('utf-16-le')) // 2 + 1}"

    def learn(self, tree):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self.modules |= {a.asname or a.name for a in node.names if a.name == "os" or (a.name == "os.path" and not a.asname)}
                if any(a.name.startswith("os.") and not a.asname for a in node.names):
                    self.modules.add("os")
            elif isinstance(node, ast.ImportFrom) and node.module == "os" and node.level == 0:
                for a in node.names:
                    if a.name in MAPPINGS:
                        self.mappings.add(a.asname or a.name)
                    if a.name in GETTERS:
                        self.getters.add(a.asname or a.name)

    def is_of_os(self, node, names, local):
        if isinstance(node, ast.Attribute):
            return node.attr in names and isinstance(node.value, ast.Name) and node.value.id in self.modules
        return isinstance(node, ast.Name) and node.id in local

    def is_mapping(self, node):
        return self.is_of_os(node, MAPPINGS, self.mappings)

    def read(self, node, key):
        value = key.value if isinstance(key, ast.Constant) else None
        if isinstance(value, bytes):
            value = value.decode("utf-8", "replace")
        self.reads.append([self.place(node), value if isinstance(value, str) else None])

    def visit_Call(self, node):
        called = node.func
        key = node.args[0] if node.args else next((k.value for k in node.keywords if k.arg == "key"), None)
        is_method = isinstance(called, ast.Attribute) and called.attr in METHODS and self.is_mapping(called.value)
        if key is not None and (is_method or self.is_of_os(called, GETTERS, self.getters)):
            self.read(node, key)
        self.generic_visit(node)

    def visit_Subscript(self, node):
        if self.is_mapping(node.value) and isinstance(node.ctx, ast.Load):
            self.read(node, node.slice)
        self.generic_visit(node)

    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Subscript) and self.is_mapping(node.target.value):
            self.read(node.target, node.target.slice)
        self.generic_visit(node)

    def visit_Compare(self, node):
        left = node.left
        for sign, right in zip(node.ops, node.comparators):
            if isinstance(sign, (ast.In, ast.NotIn)) and self.is_mapping(right):
                self.read(node, left)
            left = right
        self.generic_visit(node)

    def visit_Import(self, node):
        self.imports += [[node.lineno, a.name] for a in node.names]

    def visit_ImportFrom(self, node):
        if node.module != "__future__":
            self.imports.append([node.lineno, "." * node.level + (node.module or "")])

    def visit_AnnAssign(self, node):
        for part in (node.target, node.value):
            if part is not None:
                self.visit(part)

    def visit_FunctionDef(self, node):
        node.returns = None
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]:
            argument.annotation = None
        self.generic_visit(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_If(self, node):
        name = node.test.attr if isinstance(node.test, ast.Attribute) else getattr(node.test, "id", None)
        for part in [node.test, *([] if name == "TYPE_CHECKING" else node.body), *node.orelse]:
            self.visit(part)


def look(path):
    with open(path, "rb") as file:
        text = file.read()
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    visitor = Visitor(text.removeprefix(b"\xef\xbb\xbf").splitlines())
    visitor.lines = text.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").split(b"\n")
    visitor.learn(tree)
    try:
        visitor.visit(tree)
    except RecursionError:
        return None
    return {"reads": visitor.reads, "imports": visitor.imports}


for each in sys.stdin:
    print(json.dumps(look(each.rstrip("\n"))))
