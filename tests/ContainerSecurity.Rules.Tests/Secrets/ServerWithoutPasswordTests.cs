using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.ServerWithoutPassword>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class ServerWithoutPasswordTests
{
    [Theory]
    [InlineData("MYSQL_ALLOW_EMPTY_PASSWORD", "yes", "MySQL")]
    [InlineData("MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "1", "MariaDB")]
    [InlineData("ALLOW_EMPTY_PASSWORD", "True", "the server")]
    [InlineData("POSTGRES_HOST_AUTH_METHOD", "trust", "PostgreSQL")]
    [InlineData("NEO4J_AUTH", "none", "Neo4j")]
    [InlineData("xpack.security.enabled", "false", "Elasticsearch")]
    [InlineData("DISABLE_SECURITY_PLUGIN", "true", "OpenSearch")]
    public void Reports_authentication_that_is_off(string name, string value, string server) => Verify.VerifyKubernetes(PodText.With($$"""
        env:
        - name: {{name}}
          value: {|CNS5080({{name}}, {{value}}, {{server}}):"{{value}}"|}
        """));

    [Fact]
    public void Reports_a_variable_of_an_image() => Verify.VerifyDockerfile("""
        FROM mysql:8.4
        ENV MYSQL_ALLOW_EMPTY_PASSWORD={|CNS5080(MYSQL_ALLOW_EMPTY_PASSWORD, 1, MySQL):1|}
        """);

    [Theory]
    [InlineData("MYSQL_ALLOW_EMPTY_PASSWORD", "no")]
    [InlineData("MYSQL_ALLOW_EMPTY_PASSWORD", "")]
    [InlineData("MYSQL_ALLOW_EMPTY_PASSWORD", "${EMPTY}")]
    [InlineData("POSTGRES_HOST_AUTH_METHOD", "scram-sha-256")]
    [InlineData("xpack.security.enabled", "true")]
    public void Does_not_report_other_values(string name, string value) => Verify.VerifyKubernetes(PodText.With($$"""
        env:
        - name: {{name}}
          value: "{{value}}"
        """));

    [Fact]
    public void Does_not_report_a_suppressed_variable() => Verify.VerifyKubernetes(PodText.With("""
        env:
        # containersecurity:ignore CNS5080
        - name: NEO4J_AUTH
          value: none
        """));
}
