import { parseYaml, type YamlEntry, type YamlNode } from '../located-yaml.ts';
import { storeAt } from './datastores.ts';
import { reachOf } from './ip-reach.ts';
import type { Opening, Openings, PortRange, UnclearOpening } from './opening.ts';
import { entriesOf, fieldAt, hindrances, itemsOf, placeIn, portOf, textOf } from './yaml-fields.ts';

/** Whether a text is a template: what else is YAML or JSON defines no resource of AWS. */
export const isCloudFormation = (text: string): boolean =>
  /["']?Type["']?\s*:\s*["']?AWS::/.test(text) && /["']?Resources["']?\s*:/.test(text);

/**
 * What the security groups and databases of a CloudFormation template, in YAML or JSON, let the whole Internet reach. A parameter counts
 * by its default. Never throws.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
export const cloudFormationOpenings = (text: string, path: string): Openings => {
  const { root, problems } = parseYaml(text);
  const at = placeIn(path);
  const defaults = new Map(
    entriesOf(fieldAt(root, 'Parameters')).map(({ key, value }) => [key, textOf(fieldAt(value, 'Default'))]),
  );
  const openings: Opening[] = [];
  const unclear: UnclearOpening[] = [];
  for (const { key: name, value: resource } of entriesOf(fieldAt(root, 'Resources'))) {
    const properties = fieldAt(resource, 'Properties');
    for (const ingress of ingressOf(textOf(fieldAt(resource, 'Type')), properties)) {
      const source = sourceOf(ingress, defaults);
      if (source === 'unclear') {
        unclear.push({ message: `\`${name}\` lets in addresses that are not written out`, location: at(ingress) });
      } else if (source !== undefined && reachOf([source]) === 'everyone') {
        const ports = portsOf(ingress);
        const store = ports.first === ports.last ? storeAt(ports.first) : undefined;
        openings.push({
          kind: 'security group',
          name,
          ports,
          ...(store === undefined ? {} : { store }),
          how: `lets in \`${source}\``,
          location: at(ingress),
        });
      }
    }
    const reachable = publicly(textOf(fieldAt(resource, 'Type')), properties, defaults);
    if (reachable !== undefined) {
      openings.push({
        kind: 'database instance',
        name,
        store: textOf(fieldAt(properties, 'Engine')) || 'database',
        how: 'has an address that the Internet can resolve and reach',
        location: at(reachable),
      });
    }
  }
  return { openings, unclear, problems: hindrances(problems, path) };
};

const ingressOf = (type: string, properties: YamlNode | undefined): readonly YamlNode[] => {
  if (type === 'AWS::EC2::SecurityGroupIngress') return properties === undefined ? [] : [properties];
  return type === 'AWS::EC2::SecurityGroup' ? itemsOf(fieldAt(properties, 'SecurityGroupIngress')) : [];
};

/** A range, undefined where another group or prefix list is let in, `unclear` where only AWS can tell. */
const sourceOf = (ingress: YamlNode, defaults: ReadonlyMap<string, string>): string | undefined => {
  const node = fieldAt(ingress, 'CidrIp') ?? fieldAt(ingress, 'CidrIpv6');
  if (node === undefined) return undefined;
  const text = node.kind === 'map' ? (defaults.get(textOf(fieldAt(node, 'Ref'))) ?? '') : textOf(node);
  if (/^[\d.:a-fA-F]+(?:\/\d+)?$/.test(text)) return text;
  return defaults.get(text) || 'unclear';
};

const portsOf = (ingress: YamlNode): PortRange => {
  const [first, last] = [portOf(fieldAt(ingress, 'FromPort')), portOf(fieldAt(ingress, 'ToPort'))];
  return textOf(fieldAt(ingress, 'IpProtocol')) === '-1' || first === undefined
    ? { first: 0, last: 65_535 }
    : { first, last: last ?? first };
};

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html#cfn-rds-dbinstance-publiclyaccessible */
const publicly = (
  type: string,
  properties: YamlNode | undefined,
  defaults: ReadonlyMap<string, string>,
): YamlEntry | undefined => {
  if (!/^AWS::(?:RDS::DB(?:Instance|Cluster)|Redshift::Cluster)$/.test(type)) return undefined;
  const entry = entriesOf(properties).find(({ key }) => key === 'PubliclyAccessible');
  if (entry === undefined) return undefined;
  const text = entry.value.kind === 'map' ? textOf(fieldAt(entry.value, 'Ref')) : textOf(entry.value);
  return (defaults.get(text) ?? text).toLowerCase() === 'true' ? entry : undefined;
};
