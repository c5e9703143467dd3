using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.InsecureBindAddress>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class InsecureBindAddressTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5218(Container 'component' runs kube-apiserver, with --insecure-bind-address=0.0.0.0):--insecure-bind-address=0.0.0.0|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--bind-address=0.0.0.0"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--insecure-bind-address=0.0.0.0"));
}
