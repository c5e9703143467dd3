using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RootGroup>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RootGroupTests
{
    [Fact]
    public void Reports_the_primary_group() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsGroup: {|CNS2032(Pod/shop):0|}
        """);

    [Fact]
    public void Reports_fsGroup_and_supplementalGroups() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            fsGroup: {|CNS2032(Pod/shop):0|}
            supplementalGroups: [1000, [|0|]]
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_the_pod_once_for_all_containers() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsGroup: {|CNS2032(Pod/shop):0|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsGroup: 10001
            fsGroup: 10001
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
