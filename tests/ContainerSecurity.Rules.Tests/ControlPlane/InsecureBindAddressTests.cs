using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.InsecureBindAddress>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class InsecureBindAddressTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5218(Container 'component' runs kube-apiserver, with --insecure-bind-address=0.0.0.0):--insecure-bind-address=0.0.0.0|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--bind-address=0.0.0.0"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--insecure-bind-address=0.0.0.0"));
}
