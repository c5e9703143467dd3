using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.IptablesLeftAlone>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class IptablesLeftAloneTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "{|CNS5266(Container 'component' runs kubelet, with --make-iptables-util-chains=false):--make-iptables-util-chains=false|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--make-iptables-util-chains=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kubelet", "--make-iptables-util-chains=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--make-iptables-util-chains=false"));

    [Fact]
    public void Reports_the_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        makeIPTablesUtilChains: {|CNS5266(KubeletConfiguration sets up kubelet, with makeIPTablesUtilChains: false):false|}
        """);

    [Fact]
    public void Takes_a_right_configuration_file() => Verify.VerifyKubernetes("""
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        makeIPTablesUtilChains: true
        """);

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("kubelet", "{|CNS5266(Container 'component' runs kubelet, with --make-iptables-util-chains=false):--make-iptables-util-chains=false|}"),
        ComponentPod.With("kubelet", "--make-iptables-util-chains=true"));
}
