import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeReferences } from '../../src/parsers/env-references/compose.ts';
import { dockerfileReferences } from '../../src/parsers/env-references/dockerfile.ts';
import type { EnvReferences } from '../../src/parsers/env-references/env-references.ts';
import { prismaReferences } from '../../src/parsers/env-references/prisma.ts';
import { shellReferences } from '../../src/parsers/env-references/shell.ts';
import { supabaseConfigReferences } from '../../src/parsers/env-references/supabase-config.ts';
import { workflowReferences } from '../../src/parsers/env-references/workflow.ts';

type Name = EnvReferences['reads'][number]['names'];

const nameOf = (names: Name): string =>
  names.kind === 'name' ? names.name : names.kind === 'pattern' ? `~${names.pattern}` : '*';

/** `NAME line:column`, with what else is said about it. */
const readsOf = ({ reads }: EnvReferences): readonly string[] =>
  reads.map(({ names, location: { startLine, startColumn }, fallback }) =>
    [nameOf(names), `${startLine}:${startColumn}`, ...(fallback ? [fallback] : [])].join(' '),
  );

const fullReadsOf = (references: EnvReferences): readonly string[] =>
  references.reads.map(({ how, of }, i) => [readsOf(references)[i], how, ...(of ? [`of ${of}`] : [])].join(' '));

const givenOf = ({ given }: EnvReferences): readonly string[] =>
  given.map(({ name, location: { startLine, startColumn }, of }) =>
    [name, `${startLine}:${startColumn}`, ...(of ? [`of ${of}`] : [])].join(' '),
  );

const SHELL: readonly (readonly [script: string, ...reads: string[]])[] = [
  ['gunicorn app:app --bind 0.0.0.0:$PORT', 'PORT 1:33'],
  ['node server.js --port ${PORT:-3000}', 'PORT 1:23 literal'],
  ['run ${A:-} ${B-} ${C:-$D} ${E:=x}', 'A 1:5 empty', 'B 1:12 empty', 'C 1:18 other', 'D 1:23', 'E 1:27 literal'],
  [': "${DATABASE_URL:?is missing}"', 'DATABASE_URL 1:4'],
  [
    'echo ${A:+set} ${#B} ${C%/} ${D##*/} ${E/a/b} ${F^^} ${G:0:3}',
    ...['A 1:6', 'B 1:16', 'C 1:22', 'D 1:29', 'E 1:38', 'F 1:47', 'G 1:54'],
  ],
  ['echo \'$NO\' \\$NO "\\$NO" # $NO'],
  ['echo $1 $? $$ $! $# $@ $* $- $0 ${10} ${#} $_ $RANDOM $PWD $IFS'],
  ['X=1\necho $X'],
  ['echo $X\nX=1', 'X 1:6'],
  ['PORT=${PORT:-8000}\nrun $PORT', 'PORT 1:6 literal'],
  ['PATH="$PATH:/opt/bin"', 'PATH 1:7'],
  ['for f in a b; do echo $f $OTHER; done', 'OTHER 1:26'],
  ['while read -r line other; do echo "$line $other"; done < list'],
  ['read -p prompt answer; echo $answer $prompt', 'prompt 1:37'],
  ['while getopts ab: opt; do echo $opt $OPTARG; done'],
  ['mapfile -t rows < f; printf -v out %s x; echo $rows $out'],
  ['local a=1 b; declare -r c; echo $a $b $c'],
  ['export TOKEN; run'],
  ['export TOKEN=$OTHER; echo $TOKEN', 'OTHER 1:14'],
  ['TOKEN=a run; echo $TOKEN', 'TOKEN 1:19'],
  ['unset KEY; echo $KEY'],
  ['main() { echo $A $B; }\nA=1\nmain', 'B 1:18'],
  ['f() { A=${A:-1}; echo $A; }', 'A 1:9 literal'],
  ["sh -c 'exec run --key $KEY'", 'KEY 1:23'],
  ["exec /bin/bash -lc 'run $KEY'", 'KEY 1:25'],
  ['timeout 5 sh -ec "run $A \\$B"', 'A 1:23'],
  ['bash -c "run \\$B"', 'B 1:9'],
  ["eval 'echo $A'; trap 'rm $B' EXIT", 'A 1:12', 'B 1:26'],
  ["cat <<EOF\n$A\nEOF\ncat <<'EOF'\n$NO\nEOF", 'A 2:1'],
  ['echo $(cat "$A") `cat $B` <(cat $C)', 'A 1:13', 'B 1:23', 'C 1:33'],
  ['echo $((COUNT + 1)) $(( n = 2, n ))', 'COUNT 1:9'],
  ['echo ${!INDIRECT} ${!AWS_*} ${!AWS_@}', 'INDIRECT 1:6', '* 1:6', '~AWS_* 1:19', '~AWS_* 1:29'],
  ['printenv TOKEN; test -v A; [ -v B ]; [[ -v C ]]', 'TOKEN 1:10', 'A 1:25', 'B 1:33', 'C 1:44'],
  ["envsubst '$A ${B}' < t", 'A 1:10', 'B 1:10'],
  ['envsubst < template', '* 1:1'],
  ['case $MODE in $A) echo $B;; esac', 'MODE 1:6', 'A 1:15', 'B 1:24'],
  ['if [ -n "$A" ]; then B=1; elif [[ $C == x ]]; then :; fi; echo $B', 'A 1:10', 'C 1:35'],
  ['select x in a; do echo $x; done; exec {fd}>f; echo $fd'],
  ['echo $__proto__ $constructor', '__proto__ 1:6', 'constructor 1:17'],
  ['echo 😀 $A\r\necho $B\r\n', 'A 1:9', 'B 2:6'],
];

describe('a shell script or start command', () => {
  test.each(SHELL)('%j', (script, ...reads) => {
    const references = shellReferences(script, 'start.sh');
    expect(readsOf(references)).toEqual(reads);
    expect(references.problems).toEqual([]);
  });

  test('that prints every variable hands the environment on', () => {
    const { handovers } = shellReferences('env\nprintenv | grep A\nenv A=1 run\n', 'start.sh');
    expect(handovers.map(({ to, location }) => `${to} ${location.startLine}:${location.startColumn}`).sort()).toEqual([
      'log 1:1',
      'unknown 2:1',
    ]);
  });

  test('that opens brackets without end is not given to the library, whose time grows with their square', () => {
    const { problems } = shellReferences('$('.repeat(500), 'start.sh');
    expect(problems.map(({ message }) => message)).toEqual(['shell that is nested too deep to be read: unfold it']);
  });

  test('of another shell, or with an open quote, is read as far as it goes and is a problem', () => {
    for (const text of ['echo $A\nif test -n "$B"\n  set -x C D\nend', 'echo $A "$B']) {
      const references = shellReferences(text, 'start.sh');
      expect(readsOf(references)[0]).toBe('A 1:6');
      expect(references.problems).toHaveLength(1);
    }
  });

  test('that is too long or too deep is a problem, and nothing of it is repeated', () => {
    for (const text of ['f() '.repeat(100_000), `x=hunter2 ${'a'.repeat(500_000)}`, nested(8), '$('.repeat(500)]) {
      const { problems } = shellReferences(text, 'start.sh');
      expect(problems).not.toEqual([]);
      expect(JSON.stringify(problems)).not.toContain('hunter2');
    }
  });
});

const nested = (depth: number): string =>
  depth === 0 ? 'echo $X' : `sh -c "${nested(depth - 1).replace(/[\\"$]/g, '\\$&')}"`;

describe('a Dockerfile', () => {
  const DOCKERFILE = `# syntax=docker/dockerfile:1
ARG VERSION=20
FROM node:\${VERSION} AS base
ARG NPM_TOKEN
ENV TOKEN=$NPM_TOKEN MODE="\${NOT_KNOWN:-d}"
RUN --mount=type=cache,target=/x echo $HOME "\${NPM_TOKEN}" '$NPM_TOKEN' \\
  # it's a comment with $NPM_TOKEN
  && X=1 && echo $X $NPM_TOKEN
RUN <<EOF
echo "$NPM_TOKEN"
EOF
CMD echo $OF_AN_EARLIER_STAGE
FROM base
ENV PORT=8000 EMPTY=
COPY --from=base /a /b
CMD ["sh", "-c", "exec gunicorn -b :$PORT $EMPTY $KEY"]
HEALTHCHECK --interval=5s CMD curl "$HEALTH_URL" || exit 1
`;

  test('reads build arguments while it is built, and the environment when it starts', () => {
    expect(fullReadsOf(dockerfileReferences(DOCKERFILE, 'Dockerfile'))).toEqual([
      'VERSION 2:5 literal dockerfile-build-arg',
      'VERSION 3:11 literal dockerfile-build',
      'NPM_TOKEN 4:5 dockerfile-build-arg of base',
      'NPM_TOKEN 5:11 dockerfile-build of base',
      'NPM_TOKEN 6:46 dockerfile-build of base',
      'NPM_TOKEN 8:21 dockerfile-build of base',
      'NPM_TOKEN 10:7 dockerfile-build of base',
      'PORT 16:37 literal dockerfile-start of 1',
      'EMPTY 16:43 empty dockerfile-start of 1',
      'KEY 16:50 dockerfile-start of 1',
      'HEALTH_URL 17:37 dockerfile-start of 1',
    ]);
  });

  test('gives what ENV names, without the value', () => {
    const references = dockerfileReferences(DOCKERFILE, 'Dockerfile');
    expect(givenOf(references)).toEqual([
      'TOKEN 5:5 of base',
      'MODE 5:22 of base',
      'PORT 14:5 of 1',
      'EMPTY 14:15 of 1',
    ]);
    expect(JSON.stringify(references)).not.toContain('8000');
  });

  test('that is longer than anybody writes is a problem', () => {
    expect(dockerfileReferences(`FROM a\n${'# a comment\n'.repeat(6000)}`, 'Dockerfile').problems).toHaveLength(1);
  });

  const START: readonly (readonly [file: string, ...reads: string[]])[] = [
    ['FROM a\nCMD run $A', 'A 2:9'],
    ['FROM a\nCMD ["run", "$A"]'],
    ['FROM a\nENTRYPOINT ["/bin/bash", "-ec", "run \\"$A\\""]', 'A 2:34'],
    ['FROM a\nCMD run $OLD\nCMD run $NEW', 'NEW 3:9'],
    ['FROM a AS x\nENV K=1\nCMD run $K\nFROM x', 'K 3:9 literal'],
    ['FROM a AS x\nCMD run $K\nFROM y'],
    ['FROM a\nARG A\nCMD run $A', 'A 2:5', 'A 3:9'],
    ['ARG A=1\nFROM a\nARG A\nRUN echo $A', 'A 1:5 literal', 'A 3:5 literal', 'A 4:10 literal'],
    ['FROM a\nARG A\nENV A=$A\nRUN echo $A', 'A 2:5', 'A 3:7'],
    ['FROM a\nARG A\nRUN A=2; echo $A', 'A 2:5'],
    ['FROM a\nRUN echo $A\nENV B=$A'],
    ['from a\r\narg A\r\ncmd run $A \\\r\n  $B\r\n', 'A 2:5', 'A 3:9', 'B 4:3'],
    ['FROM a\nONBUILD ARG A\n# ARG B\nCMD ["sh","-c"]'],
    ['# escape=`\nFROM a\nCMD run `\n  $A', 'A 4:3'],
  ];

  test.each(START)('%j', (file, ...reads) => {
    expect(readsOf(dockerfileReferences(file, 'Dockerfile'))).toEqual(reads);
  });
});

describe('a compose file', () => {
  const COMPOSE = `x-env: &env
  SHARED: \${SHARED_URL}
services:
  api:
    image: "api:\${TAG:-latest}"
    build:
      context: .
      args: [NPM_TOKEN, NODE_ENV=production]
    environment:
      <<: *env
      PASSED_ON:
      GIVEN: hunter2
      FROM_HOST: \${HOST_NAME:?missing} and $PLAIN but $$NOT
      NESTED: "\${A:-\${B-}}"
    env_file: .env
    command: >
      run $$X
      \${FOLDED}
  worker:
    environment:
      - QUEUE
      - MODE=fast
      - __proto__
    env_file:
      - path: ./worker.env
        required: false
      - shared.env
secrets:
  key: { environment: SEALING_KEY }
  file: { file: ./x }
`;

  test('takes what has no value and what is filled in', () => {
    expect(fullReadsOf(composeReferences(COMPOSE, 'compose.yaml'))).toEqual([
      'PASSED_ON 11:7 compose-environment of api',
      'NPM_TOKEN 8:14 compose-build-arg of api',
      'QUEUE 21:9 compose-environment of worker',
      '__proto__ 23:9 compose-environment of worker',
      'SEALING_KEY 29:23 compose-secret',
      'SHARED_URL 2:11 compose-interpolation of api',
      'TAG 5:17 literal compose-interpolation',
      'HOST_NAME 13:18 compose-interpolation of api',
      'PLAIN 13:44 compose-interpolation of api',
      'A 14:16 other compose-interpolation of api',
      'B 14:21 empty compose-interpolation of api',
      'FOLDED 18:7 compose-interpolation of api',
    ]);
  });

  test('gives what has a value, and loads files', () => {
    const references = composeReferences(COMPOSE, 'compose.yaml');
    expect(givenOf(references)).toEqual([
      'GIVEN 12:7 of api',
      'FROM_HOST 13:7 of api',
      'NESTED 14:7 of api',
      'SHARED 2:3 of api',
      'NODE_ENV 8:25 of api',
      'MODE 22:9 of worker',
    ]);
    expect(references.envFiles.map(({ file, of, location }) => `${file} ${of} ${location.startLine}`)).toEqual([
      '.env api 15',
      './worker.env worker 25',
      'shared.env worker 27',
    ]);
    expect(references.problems).toEqual([]);
    expect(JSON.stringify(references)).not.toContain('hunter2');
  });

  test('that is no YAML is a problem', () => {
    expect(composeReferences('services: [', 'compose.yaml').problems).toHaveLength(1);
    expect(composeReferences('', 'compose.yaml')).toMatchObject({ reads: [], problems: [] });
    expect(composeReferences('- a\n- ${B}', 'compose.yaml').reads).toHaveLength(1);
  });
});

describe('a workflow', () => {
  const WORKFLOW = `on:
  workflow_call:
    secrets: { DECLARED: { required: true } }
env:
  TOP: \${{ secrets.TOP_KEY }}
jobs:
  a:
    if: secrets.GATE != '' && 'secrets.NO' != env.MODE
    env: { MODE: fast }
    steps:
      - if: \${{ env.A == 'x' }}
        run: |
          echo \${{ secrets['B-C'] }}
          echo secrets.NO \${{ needs.x.outputs.secrets }} \${{ inputs.env }}
          echo "\${{ format('{0}}}', secrets.D) }}" \${{ SECRETS.E||env.F }}
        with: { secrets: x }
      - run: echo '\${{ toJSON(secrets) }}' \${{ secrets[matrix.key] }}
  b:
    uses: ./.github/workflows/own.yml
    secrets: inherit
  c:
    uses: acme/shared/.github/workflows/x.yml@main
    secrets: inherit
`;

  test('uses secrets and variables in expressions', () => {
    expect(fullReadsOf(workflowReferences(WORKFLOW, 'w.yml'))).toEqual([
      'TOP_KEY 5:12 workflow-secret',
      'GATE 8:9 workflow-secret',
      'MODE 8:47 workflow-env',
      'A 11:17 workflow-env',
      'B-C 13:20 workflow-secret',
      'D 15:37 workflow-secret',
      'E 15:56 workflow-secret',
      'F 15:67 workflow-env',
      '* 17:31 workflow-secret',
      '* 17:48 workflow-secret',
    ]);
  });

  test('gives the names of its env maps, and what another repository is handed', () => {
    const references = workflowReferences(WORKFLOW, 'w.yml');
    expect(givenOf(references)).toEqual(['TOP 5:3', 'MODE 9:12']);
    expect(references.given.map(({ isSecret }) => isSecret)).toEqual([true, undefined]);
    expect(references.handovers).toEqual([
      { to: 'unknown', location: { path: 'w.yml', startLine: 23, startColumn: 14 } },
    ]);
  });
});

test('a Prisma schema reads env("X") outside of comments and strings', () => {
  const schema = `datasource db {
  provider  = "postgresql" // env("NO")
  url       = env("DATABASE_URL")
  directUrl = env( "DIRECT_URL" )
  /// env("NO")
  note      = "env(\\"NO\\") // " other = env("YES")
  myenv("NO")
}`;
  expect(fullReadsOf(prismaReferences(schema, 'schema.prisma'))).toEqual([
    'DATABASE_URL 3:15 prisma-env',
    'DIRECT_URL 4:15 prisma-env',
    'YES 6:41 prisma-env',
  ]);
});

test('a Supabase config reads a string that is env(X) and nothing else', () => {
  const config = `[auth.sms]
auth_token = "env(TWILIO_TOKEN)" # "env(NO)"
# secret = "env(NO)"
secret = 'env(LITERAL)'
text = """
secret = "env(NO)" """
whole = """env(WHOLE)"""
other = "prefix env(NO)" ; x = "env(NO"
list = ["env(A)", "env(B)"]
open = """ "env(NO)"
`;
  expect(fullReadsOf(supabaseConfigReferences(config, 'config.toml'))).toEqual([
    'TWILIO_TOKEN 2:15 supabase-env of auth.sms',
    'LITERAL 4:11 supabase-env of auth.sms',
    'WHOLE 7:12 supabase-env of auth.sms',
    'A 9:10 supabase-env of auth.sms',
    'B 9:20 supabase-env of auth.sms',
  ]);
});

test('a Supabase config reads nothing in a section that is switched off', () => {
  const config = `project_id = "env(PROJECT)"
[auth.sms.twilio]
enabled = false
auth_token = "env(NO)"
[auth.external.google]
  enabled = true # enabled = false
  secret = "env(GOOGLE)"
[auth.external.google.more]
secret = "env(MORE)"
[[array.of]]
text = """
[auth.external.google]
enabled = false """
`;
  expect(fullReadsOf(supabaseConfigReferences(config, 'config.toml'))).toEqual([
    'PROJECT 1:15 supabase-env',
    'GOOGLE 7:13 supabase-env of auth.external.google',
    'MORE 9:11 supabase-env of auth.external.google.more',
  ]);
});

describe('whatever stands in a file', () => {
  const READERS = [
    shellReferences,
    dockerfileReferences,
    composeReferences,
    workflowReferences,
    prismaReferences,
    supabaseConfigReferences,
  ];
  const PIECES = [
    ...[
      '$X',
      '${X:-',
      '}',
      '${{ secrets.X }}',
      '${{',
      '}}',
      '"',
      "'",
      '`',
      '\\',
      '\n',
      '\r',
      ' ',
      '# ',
      '$(',
      ')',
      '((',
      '))',
    ],
    ...[
      'FROM a AS b\n',
      'ARG X',
      'ENV A=b c=',
      'RUN ',
      'CMD ["sh","-c","$X"]\n',
      '<<EOF\n',
      'EOF\n',
      'ONBUILD ',
      'HEALTHCHECK CMD ',
    ],
    ...[
      'services:\n',
      '  a:\n',
      '    environment:\n',
      '      - X\n',
      'env: ',
      'env("X")',
      '"env(X)"',
      '"""',
      "'''",
      '//',
      '\u2028',
      '\0',
    ],
    ...[
      'for x in ',
      'do ',
      'done',
      'if ',
      'fi',
      'case ',
      'esac',
      '{ ',
      '[[ ',
      ']]',
      'f() ',
      'sh -c ',
      'read ',
      '<<<',
      '&a ',
      '*a',
      '😀',
    ],
  ];
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('is read or refused, with places inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const lines = text.split('\n');
        for (const read of READERS) {
          const { reads, given, envFiles, handovers, problems } = read(text, 'p');
          for (const { location } of [...reads, ...given, ...envFiles, ...handovers, ...problems]) {
            expect(location.path).toBe('p');
            expect(location.startLine).toBeGreaterThanOrEqual(1);
            expect(location.startLine).toBeLessThanOrEqual(lines.length);
            expect(location.startColumn).toBeGreaterThanOrEqual(1);
          }
          for (const { location } of [...reads, ...given, ...envFiles, ...handovers]) {
            expect(location.startColumn).toBeLessThanOrEqual((lines[location.startLine - 1]?.length ?? 0) + 1);
          }
        }
      }),
      { seed: 20261121, numRuns: 1500 },
    );
  });

  test('never makes a reader run for long', { timeout: 60_000 }, () => {
    for (const piece of [
      ...PIECES,
      'sh -c "',
      'secrets',
      '${A:-${',
      '"""\\',
      'X=$X\n',
      'f() { X=$X; };',
      '- ${X}\n',
      "''",
    ]) {
      const text = piece.repeat(Math.floor(10_000 / piece.length));
      for (const read of READERS) expect(read(text, 'p').reads.length, piece).toBeGreaterThanOrEqual(0);
    }
  });
});
