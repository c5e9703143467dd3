using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogsSecrets>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogsSecretsTests
{
    [Fact]
    public void Reports_bodies_of_Secrets() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: {|CNS7008(RequestResponse):RequestResponse|}
          resources:
          - group: ""
            resources: [pods, secrets]
        """);

    [Fact]
    public void Says_nothing_where_Secrets_are_taken_before() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: Metadata
          resources:
          - group: ""
            resources: [secrets, configmaps]
        - level: RequestResponse
        """);

    [Fact]
    public void Reports_a_rule_that_takes_all() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: None
          users: [system:kube-proxy]
        - level: {|CNS7008(Request):Request|}
        """);

    [Fact]
    public void Says_nothing_of_other_resources() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: RequestResponse
          resources:
          - group: apps
            resources: [deployments]
        """);
}
