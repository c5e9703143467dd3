using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyClient>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdTakesAnyClientTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5251(Container 'component' runs etcd, with --client-cert-auth=false):--client-cert-auth=false|}"));

    [Fact]
    public void Reports_what_is_missing() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5251(Container 'component' runs etcd, without --client-cert-auth):etcd|}", "--v=2"));

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--client-cert-auth=true"));

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--client-cert-auth=$(VALUE)"));

    [Fact]
    public void Says_nothing_of_another_component() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-cert-auth=false"));

    [Fact]
    public void Fixes_the_flag() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5251(Container 'component' runs etcd, with --client-cert-auth=false):--client-cert-auth=false|}"),
        ComponentPod.With("etcd", "--client-cert-auth=true"));
}
