import { describe, expect, test } from 'vitest';
import type { Graph, GraphNode } from '../../src/model/graph.ts';
import { diagramOf, diagramTableOf } from '../../src/reporters/diagram.ts';
import { finding, graph } from './support/reports.ts';

const graphOf = (services: number, groups: number, links: number, label = (name: string) => name): Graph => ({
  title: 'big',
  nodes: [
    ...Array.from(
      { length: services },
      (_, n): GraphNode => ({ id: `service:s${n}`, label: label(`s${n}`), kind: 'service' }),
    ),
    ...Array.from(
      { length: groups },
      (_, n): GraphNode => ({ id: `env-group:g${n}`, label: label(`g${n}`), kind: 'env-group' }),
    ),
  ],
  edges: Array.from({ length: links }, (_, n) => ({
    from: `service:s${n % services}`,
    to: `env-group:g${n % groups}`,
  })),
});

const sizeOf = (diagram: string) => ({
  nodes: diagram.match(/^ {2}n\d+\W/gm)?.filter((line) => !line.endsWith(' ')).length ?? 0,
  edges: diagram.match(/ --> | -->\|/g)?.length ?? 0,
});

describe('the drawing of a graph', () => {
  test('numbers its nodes and names its links', () => {
    expect(diagramOf(graph, [])).toBe(
      [
        'flowchart LR',
        '  n0["x"]',
        '  n1(["g"])',
        '  n0 -->|"links"| n1',
        '  classDef violated stroke:#d1242f,stroke-width:3px',
      ].join('\n'),
    );
  });

  test('marks, in colour and in words, what a blocking finding is about', () => {
    expect(diagramOf(graph, [finding({ subject: 'service:x env:KEY' })])).toContain('n0["x - violated"]:::violated');
    expect(diagramOf(graph, [finding({ subject: 'service:xy env:KEY' })])).not.toContain(':::violated');
    const advisory = finding({ subject: 'service:x', disposition: { kind: 'advisory' } });
    expect(diagramOf(graph, [advisory])).not.toContain(':::violated');
  });

  test('leaves out links to what is not there', () => {
    expect(diagramOf({ ...graph, edges: [{ from: 'service:x', to: 'env-group:gone' }] }, [])).not.toContain('-->');
  });

  test('is drawn whole up to 120 nodes and 300 links', () => {
    const whole = diagramOf(graphOf(60, 60, 300), []);
    expect(sizeOf(whole)).toEqual({ nodes: 120, edges: 300 });
    expect(whole).not.toContain('%%');
  });

  test.each([
    [
      'a node too many',
      graphOf(60, 61, 100),
      '121 nodes and 100 links are too many to draw; they are drawn together as 61 nodes and 60 links.',
    ],
    [
      'a link too many',
      graphOf(60, 60, 301),
      '120 nodes and 301 links are too many to draw; they are drawn together as 61 nodes and 60 links.',
    ],
    [
      'too many services',
      graphOf(500, 10, 900),
      '510 nodes and 900 links are too many to draw; they are drawn together as 2 nodes and 1 link.',
    ],
  ])('is drawn together with %s, and says so in numbers', (_, big, said) => {
    const diagram = diagramOf(big, []);
    expect(diagram.split('\n').at(-1)).toBe(`%% ${said}`);
    const { nodes, edges } = sizeOf(diagram);
    expect(nodes).toBeLessThanOrEqual(120);
    expect(edges).toBeLessThanOrEqual(300);
  });

  test('keeps apart what is violated as long as it can', () => {
    const diagram = diagramOf(graphOf(500, 10, 900), [finding({ subject: 'service:s7' })]);
    expect(diagram).toContain('["s7 - violated"]:::violated');
    expect(diagram).toContain('"499 services"');
  });

  test('keeps apart the worst of what is violated, and says how many more are', () => {
    const all = Array.from({ length: 500 }, (_, n) => finding({ subject: `service:s${499 - n}` }));
    const diagram = diagramOf(graphOf(500, 10, 900), all);
    expect(diagram).toContain('"450 services / 450 of them - violated"');
    expect(diagram).toContain('["s499 - violated"]');
    expect(diagram).toContain('["s450 - violated"]');
    expect(diagram).not.toContain('["s449 - violated"]');
  });

  test('marks a link that a blocking finding is about, and draws a read that nothing gives with dashes', () => {
    const edges = [
      { from: 'service:x', to: 'env-group:g', label: '1 given', subjects: ['service:x env:KEY'] },
      { from: 'env-group:g', to: 'service:x', kind: 'read' as const, subjects: ['service:x env:OTHER'] },
    ];
    const drawn = (subject: string) => diagramOf({ ...graph, edges }, [finding({ subject })]);
    for (const subject of ['service:x env:KEY', 'service:x env:KEY given']) {
      expect(drawn(subject)).toContain('n0 -->|"1 given - violated"| n1');
      expect(drawn(subject)).toContain('n1 -.-> n0');
      expect(drawn(subject)).toContain('linkStyle 0 stroke:#d1242f,stroke-width:3px');
    }
    expect(drawn('service:x env:OTHER read')).toContain('n1 -.->|"violated"| n0');
    expect(drawn('service:x env:OTHER read')).toContain('linkStyle 1 ');
    expect(drawn('service:x env:KEYS')).not.toContain('linkStyle');
  });

  test('never exceeds 40,000 characters', () => {
    const long = graphOf(60, 60, 300, (name) => `${name}${'界'.repeat(5000)}`);
    expect(
      diagramOf({ ...long, edges: long.edges.map((edge) => ({ ...edge, label: 'z'.repeat(9000) })) }, []).length,
    ).toBeLessThan(40_000);
  });
});

describe('the graph in words', () => {
  test('has a line per node', () => {
    expect(diagramTableOf(graph, [finding({ subject: 'service:x' })])).toBe(
      ['What       Name  Linked to  State', 'service    x     g (links)  violated', 'env group  g'].join('\n'),
    );
  });
});
