using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>
/// The permissions that rules look for. Sources: Kubernetes, "Role Based Access Control Good Practices" (privilege escalation risks), and
/// the Kubernetes API, v1.34, for the groups and subresources; read in 2025-10.
/// </summary>
internal static class Permissions
{
    private static readonly ImmutableArray<string> Writing = ["create", "update", "patch"];

    private static readonly ImmutableArray<string> Changing = ["create", "update", "patch", "delete", "deletecollection"];

    private static readonly ImmutableArray<string> Deleting = ["delete", "deletecollection"];

    // A WebSocket opens with a GET request, which clusters before 1.35 authorize as the verb get.
    private static readonly ImmutableArray<string> Opening = ["create", "get"];

    private static readonly ImmutableArray<string> AppsWorkloads = ["deployments", "daemonsets", "statefulsets", "replicasets"];

    private static readonly ImmutableArray<string> BatchWorkloads = ["jobs", "cronjobs"];

    public static readonly NamedPermission ReadSecrets = new(
        "read every Secret",
        [new([""], ["secrets"], ["get", "list", "watch"]) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission ChangeSecrets = new(
        "change Secrets",
        [new([""], ["secrets"], Changing) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission CreateWorkloads = new(
        "create workloads",
        [new([""], ["pods", "replicationcontrollers"], Writing), new(["apps"], AppsWorkloads, Writing), new(["batch"], BatchWorkloads, Writing)]);

    public static readonly NamedPermission DeleteWorkloads = new(
        "delete workloads",
        [new([""], ["pods", "replicationcontrollers"], Deleting), new(["apps"], AppsWorkloads, Deleting), new(["batch"], BatchWorkloads, Deleting)]);

    public static readonly NamedPermission RunCommands = new("run commands in pods", [new([""], ["pods/exec"], Opening)]);

    public static readonly NamedPermission Attach = new("attach to pods", [new([""], ["pods/attach"], Opening)]);

    public static readonly NamedPermission ForwardPorts = new("forward ports to pods", [new([""], ["pods/portforward"], Opening)]);

    public static readonly NamedPermission UseNodeProxy = new("use the kubelet API", [new([""], ["nodes/proxy"], Opening)]);

    public static readonly NamedPermission CreateConnections = Connections("create");

    public static readonly NamedPermission GetConnections = Connections("get");

    public static readonly NamedPermission CreateTokens = new(
        "create service account tokens",
        [new([""], ["serviceaccounts/token"], ["create"]) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission Impersonate = new(
        "impersonate other identities",
        [new(["", "authentication.k8s.io"], ["users", "groups", "serviceaccounts", "userextras", "uids"], ["impersonate"]) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission Escalate = new(
        "escalate its own permissions",
        [new(["rbac.authorization.k8s.io"], ["roles", "clusterroles", "rolebindings", "clusterrolebindings"], ["bind", "escalate"]) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission WriteBindings = new(
        "create or change bindings",
        [new(["rbac.authorization.k8s.io"], ["rolebindings", "clusterrolebindings"], Writing) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission CreateBindings = new(
        "create bindings",
        [new(["rbac.authorization.k8s.io"], ["rolebindings", "clusterrolebindings"], ["create"])]);

    public static readonly NamedPermission ChangeBindings = new(
        "change bindings",
        [new(["rbac.authorization.k8s.io"], ["rolebindings", "clusterrolebindings"], ["update", "patch"]) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission ChangeWebhooks = new(
        "change admission webhooks",
        [new(["admissionregistration.k8s.io"], ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"], Changing) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission ApproveCertificates = new(
        "approve certificate signing requests",
        [
            new(["certificates.k8s.io"], ["certificatesigningrequests/approval"], ["update", "patch"]),
            new(["certificates.k8s.io"], ["signers"], ["approve"]),
        ]);

    public static readonly NamedPermission CreatePersistentVolumes = new("create PersistentVolumes", [new([""], ["persistentvolumes"], Writing)]);

    public static readonly NamedPermission EraseTraces = new(
        "delete events or logs",
        [new(["", "events.k8s.io"], ["events"], Deleting), new([""], ["pods/log"], Deleting)]);

    public static readonly NamedPermission ChangeConfigMaps = new("change ConfigMaps", [new([""], ["configmaps"], Changing) { IsNarrowedByNames = true }]);

    public static readonly NamedPermission ChangeNamedConfigMap = new("change a ConfigMap", [new([""], ["configmaps"], Changing)]);

    public static readonly NamedPermission ChangeNetwork = new(
        "change how traffic flows",
        [
            new([""], ["services", "endpoints"], Changing),
            new(["networking.k8s.io"], ["ingresses", "networkpolicies"], Changing),
            new(["discovery.k8s.io"], ["endpointslices"], Changing),
        ]);

    public static readonly NamedPermission WriteServiceStatus = new("change the status of Services", [new([""], ["services/status"], ["update", "patch"])]);

    /// <summary>The permissions that can take over a whole cluster or namespace, most severe first.</summary>
    public static readonly ImmutableArray<NamedPermission> Takeovers =
        [ReadSecrets, CreateWorkloads, RunCommands, UseNodeProxy, CreateTokens, Impersonate, Escalate];

    private static NamedPermission Connections(string verb) =>
        new("run commands through nodes or pods", [new([""], ["nodes/proxy"], [verb]), new([""], ["pods/exec"], [verb])]);
}
