using ContainerSecurity.Rules.Deployment;

namespace ContainerSecurity.Rules.Tests.Deployment;

public class SecretAlsoInImageTests
{
    private const string Dockerfile = "FROM debian:12\nENV DB_PASSWORD=\"x9Qf_7Lm2zKp4tRv\" MODE=fast\n";

    [Fact]
    public void Reports_a_variable_from_a_secret() =>
        LinkedTest<SecretAlsoInImage>.Verify(Dockerfile, "env:\n" + Secret("{|CNS3080(DB_PASSWORD, a password):DB_PASSWORD|}") + Secret("MODE"));

    [Fact]
    public void Does_not_report_other_variables_and_values()
    {
        LinkedTest<SecretAlsoInImage>.Verify(Dockerfile, "env:\n- name: DB_PASSWORD\n  value: other\n" + Secret("PASSWORD"));
        LinkedTest<SecretAlsoInImage>.Verify("FROM debian:12\nENV DB_PASSWORD=$X API_KEY=\n", "env:\n" + Secret("DB_PASSWORD") + Secret("API_KEY"));
    }

    private static string Secret(string name) => $"- name: {name}\n  valueFrom:\n    secretKeyRef:\n      name: db\n      key: password\n";
}
