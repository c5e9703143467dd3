using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.RequestTimeoutWrong>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class RequestTimeoutWrongTests
{
    [Fact]
    public void Reports_what_is_wrong_1() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5222(Container 'component' runs kube-apiserver, with --request-timeout=0s):--request-timeout=0s|}"));

    [Fact]
    public void Reports_what_is_wrong_2() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5222(Container 'component' runs kube-apiserver, with --request-timeout=2):--request-timeout=2|}"));

    [Fact]
    public void Reports_what_is_wrong_3() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5222(Container 'component' runs kube-apiserver, with --request-timeout=2h):--request-timeout=2h|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--request-timeout=300s"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--request-timeout=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--request-timeout=0s"));
}
