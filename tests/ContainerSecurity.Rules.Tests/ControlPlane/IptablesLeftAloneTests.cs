using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.IptablesLeftAlone>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class IptablesLeftAloneTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5266(Container 'component' runs kubelet, with --make-iptables-util-chains=false):--make-iptables-util-chains=false|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--make-iptables-util-chains=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--make-iptables-util-chains=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--make-iptables-util-chains=false"));

    [Fact]
    public void Reports_insecure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        makeIPTablesUtilChains: {|CNS5266(KubeletConfiguration, sets makeIPTablesUtilChains: false):false|}
        """);

    [Fact]
    public void Does_not_report_secure_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        makeIPTablesUtilChains: true
        """);

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5266(Container 'component' runs kubelet, with --make-iptables-util-chains=false):--make-iptables-util-chains=false|}"),
        ComponentPod.With("kubelet", "--make-iptables-util-chains=true"));
}
