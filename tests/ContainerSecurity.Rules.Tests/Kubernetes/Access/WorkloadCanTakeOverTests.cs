using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.WorkloadCanTakeOver>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class WorkloadCanTakeOverTests
{
    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: {|CNS5045(Pod/shop, app, read every Secret, ClusterRoleBinding/app):app|}
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
    public void Does_not_report_cluster_admin() => Verify.VerifyKubernetes("""
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
          name: cluster-admin
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
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
    public void Does_not_report_other_service_account() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: shop
        spec:
          serviceAccountName: other
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
    public void Does_not_report_service_account_of_other_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          namespace: other
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
          automountServiceAccountToken: false
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
}
