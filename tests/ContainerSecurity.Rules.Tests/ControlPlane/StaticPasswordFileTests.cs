using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.StaticPasswordFile>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class StaticPasswordFileTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5201(Container 'component' runs kube-apiserver, with --basic-auth-file=/etc/kubernetes/users.csv):--basic-auth-file=/etc/kubernetes/users.csv|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--client-ca-file=/etc/kubernetes/pki/ca.crt"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--basic-auth-file=/etc/kubernetes/users.csv"));
}
