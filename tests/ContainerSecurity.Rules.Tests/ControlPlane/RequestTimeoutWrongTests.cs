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
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--request-timeout=300s"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--request-timeout=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--request-timeout=0s"));

    [Fact]
    public void Does_not_report_shortest_useful_timeout() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--request-timeout=5s"));
}
