using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WorkloadIsAdministrator>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WorkloadIsAdministratorTests
{
    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: {|CNS5066(Pod/shop, app, do everything, ClusterRoleBinding/app):app|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
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
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """);

    [Fact]
    public void Does_not_report_harmless_role() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: app
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
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
          resources: [configmaps]
          verbs: [get]
        """);

    [Fact]
    public void Reports_cluster_admin_without_its_definition() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: {|CNS5066(Pod/shop, app, do everything, ClusterRoleBinding/app):app|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_lesser_permissions() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: app
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: app
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
          resources: [secrets]
          verbs: [list]
        """);

    [Fact]
    public void Does_not_report_pod_without_token() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: app
          containers:
          - name: web
            image: registry.example.com/app:1.2
          automountServiceAccountToken: false
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRoleBinding
        metadata:
          name: app
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: ClusterRole
          name: cluster-admin
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);
}
