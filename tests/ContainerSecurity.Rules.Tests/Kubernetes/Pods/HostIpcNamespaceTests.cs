using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostIpcNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostIpcNamespaceTests
{
    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes(PodText.With(pod: "hostIPC: {|CNS2015(Pod/shop):true|}"));

    [Fact]
    public void Reports_yes_as_a_YAML_boolean() => Verify.VerifyKubernetes(PodText.With(pod: "hostIPC: {|CNS2015(Pod/shop):yes|}"));

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes(PodText.With(pod: "hostIPC: false"));

    [Fact]
    public void Does_not_report_an_unset_field() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        PodText.With(pod: "hostIPC: {|CNS2015(Pod/shop):true|} # as ever"),
        PodText.With(pod: "hostIPC: false # as ever"));
}
