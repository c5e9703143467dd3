using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ConnectionReadersBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ConnectionReadersBoundTests
{
    [Fact]
    public void Reports_binding() => Verify.VerifyKubernetes(Manifest.Of(
        RbacText.RoleBinding("{|CNS5042(RoleBinding/app, ServiceAccount 'app', app):app|}", RbacText.ServiceAccount("app")),
        RbacText.Role("""
            - apiGroups: [""]
              resources: [pods/exec]
              verbs: [get, list]
            """)));

    [Fact]
    public void Reports_nodes_proxy() => Verify.VerifyKubernetes(With("{|CNS5042(ClusterRoleBinding/app, ServiceAccount 'app', app):app|}", "nodes/proxy", "get"));

    [Theory]
    [InlineData("nodes/proxy", "create")]
    [InlineData("nodes/proxy", "*")]
    [InlineData("nodes/metrics", "get")]
    [InlineData("pods/log", "get")]
    public void Does_not_report_other_permissions(string resource, string verb) => Verify.VerifyKubernetes(With("app", resource, verb));

    private static string With(string role, string resource, string verb) => $"""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: {role}
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: app
        rules:
        - apiGroups: [""]
          resources: ["{resource}"]
          verbs: ["{verb}"]
        """;
}
