using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.DeletedTokensStayValid>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class DeletedTokensStayValidTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5223(Container 'component' runs kube-apiserver, with --service-account-lookup=false):--service-account-lookup=false|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-lookup=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--service-account-lookup=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--service-account-lookup=false"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5223(Container 'component' runs kube-apiserver, with --service-account-lookup=false):--service-account-lookup=false|}"),
        ComponentPod.With("kube-apiserver", "--service-account-lookup=true"));
}
