using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AllowsEveryRequest>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AllowsEveryRequestTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5207(Container 'component' runs kube-apiserver, with --authorization-mode=AlwaysAllow):--authorization-mode=AlwaysAllow|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5207(Container 'component' runs kube-apiserver, \"with --authorization-mode=RBAC,AlwaysAllow\"):--authorization-mode=RBAC,AlwaysAllow|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=Node,RBAC"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--authorization-mode=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--authorization-mode=AlwaysAllow"));
}
