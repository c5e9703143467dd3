using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AllowsEveryRequest>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AllowsEveryRequestTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5207(Container 'component' runs kube-apiserver, with --authorization-mode=AlwaysAllow):--authorization-mode=AlwaysAllow|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5207(Container 'component' runs kube-apiserver, \"with --authorization-mode=RBAC,AlwaysAllow\"):--authorization-mode=RBAC,AlwaysAllow|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=Node,RBAC"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--authorization-mode=AlwaysAllow"));
}
