using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityAllMisspelled>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityAllMisspelledTests
{
    [Theory]
    [InlineData("all")]
    [InlineData("All")]
    [InlineData("CAP_ALL")]
    public void Reports_and_fixes_what_admission_does_not_take_for_ALL(string name) => Verify.VerifyFix(
        PodText.With($"securityContext: {{ capabilities: {{ drop: [{{|CNS2102(web, {name}):{name}|}}] }} }}"),
        PodText.With("securityContext: { capabilities: { drop: [ALL] } }"));

    [Theory]
    [InlineData("ALL")]
    [InlineData("ALL, all")]
    [InlineData("NET_RAW")]
    [InlineData("'${CAPABILITY}'")]
    public void Does_not_report_other_lists(string dropped) => Verify.VerifyKubernetes(PodText.With($"securityContext: {{ capabilities: {{ drop: [{dropped}] }} }}"));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With("securityContext: { capabilities: { drop: [all] } }", pod: "os: { name: windows }"));
}
