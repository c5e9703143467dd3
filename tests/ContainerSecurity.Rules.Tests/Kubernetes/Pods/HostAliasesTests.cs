using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostAliases>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostAliasesTests
{
    [Fact]
    public void Reports_a_list() => Verify.VerifyKubernetes(PodText.With(pod: """
        {|CNS2033(Pod/shop):hostAliases|}:
        - ip: "10.0.0.9"
          hostnames: ["db.example.com"]
        """));

    [Fact]
    public void Does_not_report_an_empty_list() => Verify.VerifyKubernetes(PodText.With(pod: "hostAliases: []"));

    [Fact]
    public void Fixes_by_removing_hostAliases() => Verify.VerifyFix(
        PodText.With(pod: """
        {|CNS2033(Pod/shop):hostAliases|}:
        - ip: 10.0.0.1
          hostnames: [shop.example]
        """),
        PodText.With());
}
