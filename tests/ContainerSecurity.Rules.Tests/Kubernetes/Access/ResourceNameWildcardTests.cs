using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ResourceNameWildcard>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ResourceNameWildcardTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: [{|CNS5064(ClusterRole/app):"*"|}]
        """);

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: [shop-reader]
        """);

    [Fact]
    public void Does_not_report_missing_resource_names() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: [pods]
          verbs: [get]
        """);
}
