using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.PriorityClassNotAccepted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class PriorityClassNotAcceptedTests
{
    [Fact]
    public void Reports_a_class_that_is_not_accepted() => Verify.VerifyKubernetes(PodText.With(
        pod: "priorityClassName: {|CNS6040(Pod/web, very-important):very-important|}",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_accepted_class() => Verify.VerifyKubernetes(PodText.With(pod: "priorityClassName: system-cluster-critical", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unset_class() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            priorityClassName: "{{ priority }}"
            """,
        name: "web",
        image: "registry.example/web:1"));
}
