using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AuditPolicyBlind>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AuditPolicyBlindTests
{
    [Fact]
    public void Reports_resources_without_rule() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: {|CNS7007("tokenreviews, pods, deployments, pods/exec, pods/portforward, pods/proxy, services/proxy"):Policy|}
        rules:
        - level: Metadata
          resources:
          - group: ""
            resources: [secrets, configmaps]
        """);

    [Fact]
    public void Does_not_report_with_catch_all_rule() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: Policy
        rules:
        - level: None
          users: [system:kube-proxy]
        - level: Metadata
        """);

    [Fact]
    public void Reports_policy_that_logs_nothing() => Verify.VerifyKubernetes("""
        apiVersion: audit.k8s.io/v1
        kind: {|CNS7007("secrets, configmaps, tokenreviews, pods, deployments, pods/exec, pods/portforward, pods/proxy, services/proxy"):Policy|}
        rules:
        - level: None
        """);

    [Fact]
    public void Ignores_other_kinds_of_policy() => Verify.VerifyKubernetes(Manifest.Spec("kyverno.io/v1 Policy", "labels", "rules: []"));
}
