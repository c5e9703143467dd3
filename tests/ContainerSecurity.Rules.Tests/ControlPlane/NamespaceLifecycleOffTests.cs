using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.NamespaceLifecycleOff>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class NamespaceLifecycleOffTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5215(Container 'component' runs kube-apiserver, \"with --disable-admission-plugins=AlwaysAdmit,NamespaceLifecycle\"):--disable-admission-plugins=AlwaysAdmit,NamespaceLifecycle|}"));

    [Fact]
    public void Does_not_report_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--disable-admission-plugins=DefaultStorageClass"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--disable-admission-plugins=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--disable-admission-plugins=AlwaysAdmit,NamespaceLifecycle"));
}
