using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.EtcdTakesAnyClient>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class EtcdTakesAnyClientTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "{|CNS5251(Container 'component' runs etcd, with --client-cert-auth=false):--client-cert-auth=false|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5251(Container 'component' runs etcd, without --client-cert-auth):etcd|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--client-cert-auth=true"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("etcd", "--client-cert-auth=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--client-cert-auth=false"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("etcd", "{|CNS5251(Container 'component' runs etcd, with --client-cert-auth=false):--client-cert-auth=false|}"),
        ComponentPod.With("etcd", "--client-cert-auth=true"));
}
