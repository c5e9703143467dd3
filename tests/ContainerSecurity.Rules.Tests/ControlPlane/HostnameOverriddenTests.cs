using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.HostnameOverridden>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class HostnameOverriddenTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5267(Container 'component' runs kubelet, with --hostname-override=node-1):--hostname-override=node-1|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--node-ip=10.0.0.4"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--hostname-override=node-1"));
}
