using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.DuplicateVariable>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class DuplicateVariableTests
{
    [Fact]
    public void Reports_the_duplicate() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: MODE
              value: a
            - name: {|CNS6009(web, MODE):MODE|}
              value: b
        """);

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup("""
        apiVersion: "2023-05-01"
        name: group
        type: Microsoft.ContainerInstance/containerGroups
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: registry.example.com/app:1.2
              environmentVariables:
              - name: MODE
                value: a
              - name: {|CNS6009(web, MODE):MODE|}
                value: b
        """);

    [Fact]
    public void Does_not_report_different_names() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            env:
            - name: MODE
              value: a
            - name: mode
              value: b
        """);
}
