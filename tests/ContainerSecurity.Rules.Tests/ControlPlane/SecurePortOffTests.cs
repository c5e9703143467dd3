using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.SecurePortOff>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class SecurePortOffTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5220(Container 'component' runs kube-apiserver, with --secure-port=0):--secure-port=0|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--secure-port=6443"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--secure-port=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--secure-port=0"));

    [Fact]
    public void Reports_port_out_of_range() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5220(Container 'component' runs kube-apiserver, with --secure-port=65536):--secure-port=65536|}"));
}
