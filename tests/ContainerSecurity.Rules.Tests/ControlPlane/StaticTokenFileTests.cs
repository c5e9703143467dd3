using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StaticTokenFile>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StaticTokenFileTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5202(Container 'component' runs kube-apiserver, with --token-auth-file=/etc/kubernetes/tokens.csv):--token-auth-file=/etc/kubernetes/tokens.csv|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--token-auth-file=/etc/kubernetes/tokens.csv"));
}
