/**
 * Ports on which datastores answer unless told otherwise, by what IANA and their makers say.
 * https://www.iana.org/assignments/service-names-port-numbers
 */
const BY_PORT: ReadonlyMap<number, string> = new Map([
  [1433, 'SQL Server'],
  [1521, 'Oracle'],
  [2379, 'etcd'],
  [3306, 'MySQL'],
  [5432, 'PostgreSQL'],
  [5984, 'CouchDB'],
  [6379, 'Redis'],
  [6432, 'PgBouncer'],
  [7687, 'Neo4j'],
  [8529, 'ArangoDB'],
  [9042, 'Cassandra'],
  [9200, 'Elasticsearch'],
  [11211, 'Memcached'],
  [26379, 'Redis Sentinel'],
  [27017, 'MongoDB'],
]);

/** The datastore that answers on a port by default. */
export const storeAt = (port: number): string | undefined => BY_PORT.get(port);

const BY_IMAGE: readonly (readonly [RegExp, string])[] = [
  [/^(?:postgres|postgis|pgvector|timescaledb(?:-ha)?|supabase-postgres|postgresql)$/, 'PostgreSQL'],
  [/^(?:redis|redis-stack(?:-server)?|valkey|keydb|dragonfly)$/, 'Redis'],
  [/^(?:mysql|mariadb|percona(?:-server)?)$/, 'MySQL'],
  [/^(?:mongo|mongodb|mongodb-community-server)$/, 'MongoDB'],
  [/^(?:elasticsearch|opensearch)$/, 'Elasticsearch'],
  [/^memcached$/, 'Memcached'],
];

/** The datastore of a container image, by the last part of its name: `docker.io/library/postgres:17-alpine`. */
export const storeOfImage = (image: string): string | undefined => {
  const name = image.replace(/@.*$/, '').split('/').at(-1)?.split(':')[0]?.toLowerCase() ?? '';
  return BY_IMAGE.find(([pattern]) => pattern.test(name))?.[1];
};
