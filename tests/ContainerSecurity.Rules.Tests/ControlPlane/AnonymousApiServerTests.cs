using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.AnonymousApiServer>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class AnonymousApiServerTests
{
    [Fact]
    public void Reports_insecure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "{|CNS5200(Container 'component' runs kube-apiserver, with --anonymous-auth=true):--anonymous-auth=true|}"));

    [Fact]
    public void Reports_missing_flag() => Verify.VerifyKubernetes(ComponentPod.With("{|CNS5200(Container 'component' runs kube-apiserver, without --anonymous-auth):kube-apiserver|}", "--v=2"));

    [Fact]
    public void Does_not_report_secure_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--anonymous-auth=false"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(ComponentPod.With("kube-apiserver", "--anonymous-auth=$(VALUE)"));

    [Fact]
    public void Ignores_other_components() => Verify.VerifyKubernetes(ComponentPod.With("kube-proxy", "--anonymous-auth=true"));

    [Fact]
    public void Fixes_flag_value() => Verify.VerifyFix(
        ComponentPod.With("kube-apiserver", "{|CNS5200(Container 'component' runs kube-apiserver, with --anonymous-auth=true):--anonymous-auth=true|}"),
        ComponentPod.With("kube-apiserver", "--anonymous-auth=false"));
}
