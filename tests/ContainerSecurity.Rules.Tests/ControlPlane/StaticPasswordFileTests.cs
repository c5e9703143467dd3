using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StaticPasswordFile>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StaticPasswordFileTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5201(Container 'component' runs kube-apiserver, with --basic-auth-file=/etc/kubernetes/users.csv):--basic-auth-file=/etc/kubernetes/users.csv|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--basic-auth-file=/etc/kubernetes/users.csv"));
}
