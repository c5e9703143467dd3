using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ResourceNameWildcard>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ResourceNameWildcardTests
{
    [Fact]
    public void Reports_wildcard() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: [{|CNS5064(ClusterRole/app):"*"|}]
        """));

    [Fact]
    public void Does_not_report_named_objects() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [rbac.authorization.k8s.io]
          resources: [clusterroles]
          verbs: [bind]
          resourceNames: [shop-reader]
        """));

    [Fact]
    public void Does_not_report_missing_resource_names() => Verify.VerifyKubernetes(RbacText.ClusterRole("""
        - apiGroups: [""]
          resources: [pods]
          verbs: [get]
        """));
}
