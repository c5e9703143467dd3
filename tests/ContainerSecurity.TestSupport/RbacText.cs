namespace ContainerSecurity.TestSupport;

/// <summary>Creates roles and bindings. Every argument can have markup.</summary>
internal static class RbacText
{
    /// <summary>A rule that grants every verb on every resource.</summary>
    public const string Everything = """
        - apiGroups: ["*"]
          resources: ["*"]
          verbs: ["*"]
        """;

    private const string ApiGroup = "rbac.authorization.k8s.io";

    /// <summary>Creates a ClusterRole.</summary>
    /// <param name="rules">The lines of the rules.</param>
    /// <param name="name">The name.</param>
    /// <param name="metadata">The lines of the metadata after the name.</param>
    public static string ClusterRole(string rules, string name = "app", string metadata = "") =>
        Manifest.Object($"{ApiGroup}/v1 ClusterRole", name, Manifest.Lines("rules:", rules), metadata);

    /// <summary>Creates a Role.</summary>
    /// <param name="rules">The lines of the rules.</param>
    /// <param name="name">The name.</param>
    /// <param name="ns">The namespace.</param>
    public static string Role(string rules, string name = "app", string ns = "shop") =>
        Manifest.Object($"{ApiGroup}/v1 Role", name, Manifest.Lines("rules:", rules), $"namespace: {ns}");

    /// <summary>Creates a ClusterRoleBinding.</summary>
    /// <param name="role">The name of the ClusterRole.</param>
    /// <param name="subjects">The lines of the subjects.</param>
    /// <param name="name">The name of the binding.</param>
    public static string ClusterRoleBinding(string role, string subjects, string name = "app") =>
        Manifest.Object($"{ApiGroup}/v1 ClusterRoleBinding", name, Bind("ClusterRole", role, subjects));

    /// <summary>Creates a RoleBinding.</summary>
    /// <param name="role">The name of the role.</param>
    /// <param name="subjects">The lines of the subjects.</param>
    /// <param name="name">The name of the binding.</param>
    /// <param name="kind">The kind of the role.</param>
    /// <param name="ns">The namespace.</param>
    public static string RoleBinding(string role, string subjects, string name = "app", string kind = "Role", string ns = "shop") =>
        Manifest.Object($"{ApiGroup}/v1 RoleBinding", name, Bind(kind, role, subjects), $"namespace: {ns}");

    /// <summary>Creates a subject that is a user.</summary>
    /// <param name="name">The name.</param>
    public static string User(string name) => $"- kind: User\n  name: {name}";

    /// <summary>Creates a subject that is a group of users.</summary>
    /// <param name="name">The name.</param>
    public static string Group(string name) => $"- kind: Group\n  name: {name}";

    /// <summary>Creates a subject that is a service account.</summary>
    /// <param name="name">The name.</param>
    /// <param name="ns">The namespace.</param>
    public static string ServiceAccount(string name, string ns = "shop") => $"- kind: ServiceAccount\n  name: {name}\n  namespace: {ns}";

    private static string Bind(string kind, string role, string subjects) =>
        Manifest.Lines("roleRef:", $"  apiGroup: {ApiGroup}", $"  kind: {kind}", $"  name: {role}", "subjects:", subjects);
}
