import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SERVICES = sorted(folder.name for folder in (ROOT / "services").iterdir() if (folder / "main.py").exists())


def imports_of(folder: Path) -> set[str]:
    found: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                found.update({node.module or "", *(f"{node.module}.{name.name}" for name in node.names)})
    return found


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_imports_its_own_settings_and_no_other_service(service: str) -> None:
    others = set(SERVICES) - {service}
    foreign = tuple(f"{package}.{other}" for package in ("livestreamsell.settings", "services") for other in others)
    assert not [name for name in imports_of(ROOT / "services" / service) if name.startswith(foreign)]


def test_shared_code_reads_no_settings() -> None:
    shared = {name for name in imports_of(ROOT / "livestreamsell") if name.startswith("livestreamsell.settings")}
    assert shared == set()
