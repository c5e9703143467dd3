using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.DuplicateVariable>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class DuplicateVariableTests
{
    [Fact]
    public void Reports_the_duplicate() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: MODE
          value: a
        - name: {|CNS6009(web, MODE):MODE|}
          value: b
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            environmentVariables:
            - name: MODE
              value: a
            - name: {|CNS6009(web, MODE):MODE|}
              value: b
        """));

    [Fact]
    public void Does_not_report_different_names() => Verify.VerifyKubernetes(PodText.With("""
        env:
        - name: MODE
          value: a
        - name: mode
          value: b
        """));
}
