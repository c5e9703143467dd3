using System;
using System.Collections.Generic;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class ServerWithoutPassword() : Rule(new()
{
    Id = "CNS5080",
    Title = "Variable turns off a server's authentication",
    MessageFormat = "{0}={1} lets everyone who reaches {2} in without a password; remove it and set a password from a Secret",
    Category = Categories.Access,
    Description = "Any pod or host that can connect to the server can read and change all of its data.",
    Remediation = "Remove the variable, and give the image its password as a file or from a Secret.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Containers | InputKinds.Dockerfile,
    Standards = ["CWE-306", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            var variable = context.Node;
            if (variable is { Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { } value } } && !WholeSet.IsOpen(variable.Value) && Find(name, value) is { } server)
                context.Report(variable.Value.Location, name, value, server);
        });

    // Source: the documentation of each image.
    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        ["MYSQL_ALLOW_EMPTY_PASSWORD"] = "MySQL",
        ["MARIADB_ALLOW_EMPTY_PASSWORD"] = "MariaDB",
        ["MARIADB_ALLOW_EMPTY_ROOT_PASSWORD"] = "MariaDB",
        ["ALLOW_EMPTY_PASSWORD"] = "the server",
        ["ALLOW_ANONYMOUS_LOGIN"] = "ZooKeeper",
        ["COUCHDB_ALLOW_ADMIN_PARTY"] = "CouchDB",
        ["AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED"] = "Weaviate",
        ["ETCD_ALLOW_NONE_AUTHENTICATION"] = "etcd",
        ["ALLOW_NONE_AUTHENTICATION"] = "etcd",
        ["MONGODB_ALLOW_EMPTY_PASSWORD"] = "MongoDB",
        ["REDIS_ALLOW_EMPTY_PASSWORD"] = "Redis",
        ["KEYDB_ALLOW_EMPTY_PASSWORD"] = "KeyDB",
        ["VALKEY_ALLOW_EMPTY_PASSWORD"] = "Valkey",
    };

    private static readonly Dictionary<(string Name, string Value), string> Settings = new()
    {
        [("POSTGRES_HOST_AUTH_METHOD", "trust")] = "PostgreSQL",
        [("NEO4J_AUTH", "none")] = "Neo4j",
        [("XPACK_SECURITY_ENABLED", "false")] = "Elasticsearch",
        [("xpack.security.enabled", "false")] = "Elasticsearch",
        [("DISABLE_SECURITY_PLUGIN", "true")] = "OpenSearch",
        [("plugins.security.disabled", "true")] = "OpenSearch",
        [("INFLUXDB_HTTP_AUTH_ENABLED", "false")] = "InfluxDB",
        [("GF_AUTH_ANONYMOUS_ENABLED", "true")] = "Grafana",
        [("CASSANDRA_AUTHENTICATOR", "AllowAllAuthenticator")] = "Cassandra",
        [("SURREAL_UNAUTHENTICATED", "true")] = "SurrealDB",
        [("CLICKHOUSE_SKIP_USER_SETUP", "1")] = "ClickHouse",
    };

    private static string? Find(string name, string value)
    {
        if (Settings.TryGetValue((name, value), out var server))
            return server;
        return Flags.TryGetValue(name, out server) && IsOn(value) ? server : null;
    }

    private static bool IsOn(string value) => value is "1" || value.Equals("yes", StringComparison.OrdinalIgnoreCase) || value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
