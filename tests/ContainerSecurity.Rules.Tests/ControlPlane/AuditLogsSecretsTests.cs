using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditLogsSecrets>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditLogsSecretsTests
{
    [Fact]
    public void Reports_level_that_logs_secret_bodies() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: {|CNS7008(RequestResponse):RequestResponse|}
          resources:
          - group: ""
            resources: [pods, secrets]
        """);

    [Fact]
    public void Does_not_report_secrets_matched_by_earlier_rule() => Verify.VerifyKubernetes("""
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
    public void Reports_catch_all_rule() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: None
          users: [system:kube-proxy]
        - level: {|CNS7008(Request):Request|}
        """);

    [Fact]
    public void Does_not_report_other_resources() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: RequestResponse
          resources:
          - group: apps
            resources: [deployments]
        """);
}
