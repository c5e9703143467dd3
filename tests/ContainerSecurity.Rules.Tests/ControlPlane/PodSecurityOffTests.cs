using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.PodSecurityOff>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class PodSecurityOffTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5213(Container 'component' runs kube-apiserver, with --disable-admission-plugins=PodSecurity):--disable-admission-plugins=PodSecurity|}"));

    [Fact]
    public void Says_nothing_where_the_flag_is_not_given() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--disable-admission-plugins=DefaultStorageClass"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--disable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--disable-admission-plugins=PodSecurity"));
}
