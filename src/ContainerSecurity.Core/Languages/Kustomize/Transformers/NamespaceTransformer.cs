using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary><c>namespace</c>.</summary>
/// <param name="name">The namespace.</param>
/// <param name="fields">The fields.</param>
internal sealed class NamespaceTransformer(Node name, IReadOnlyList<FieldSpec> fields) : ITransformer
{
    private const string MetadataPath = "metadata/namespace";

    /// <summary>Whether only objects without a namespace get it.</summary>
    public bool IsForUnset { get; init; }

    /// <summary>Which subjects of role bindings get it: <c>defaultOnly</c>, <c>allServiceAccounts</c> or <c>none</c>.</summary>
    public string Subjects { get; init; } = "defaultOnly";

    /// <inheritdoc/>
    public void Transform(ResourceList resources)
    {
        if (name.Value.Length == 0)
            return;
        var walker = new FieldWalker(NodeKind.Scalar, GoYamlTags.Text, name.Origin, Set);
        var metadata = BuiltinFields.Field(MetadataPath, isCreated: true);
        foreach (var resource in resources.Items)
        {
            if (resource.IsEmpty)
                continue;
            resource.StorePreviousId();
            if (!resource.Gvk.IsClusterScoped)
                walker.Apply(resource, metadata);
            var isBinding = resource.Kind is "RoleBinding" or "ClusterRoleBinding";
            if (isBinding)
                SetSubjects(resource.Node);
            foreach (var field in fields)
            {
                if (field.Path != MetadataPath && !(isBinding && field.Path == "subjects" && field.Gvk.Kind is "RoleBinding" or "ClusterRoleBinding"))
                    walker.Apply(resource, field);
            }
        }

        CheckConflicts(resources);
    }

    private void CheckConflicts(ResourceList resources)
    {
        var seen = new HashSet<(string, string, string)>();
        foreach (var id in resources.Items.Where(r => !r.IsEmpty).Select(r => r.Id))
        {
            if (!seen.Add((id.Gvk.ToString(), id.Name, id.EffectiveNamespace)))
                throw new KustomizeException($"namespace transformation produces ID conflict: {id}", name.Origin);
        }
    }

    private void SetSubjects(Node node)
    {
        if (Subjects == "none" || node.Find("subjects") is not { IsNull: false } subjects)
            return;
        subjects.Expect(NodeKind.Sequence);
        foreach (var subject in subjects.Items)
        {
            var key = Subjects == "defaultOnly" ? subject.Get("name") : subject.Get("kind");
            if (key?.Value == (Subjects == "defaultOnly" ? "default" : "ServiceAccount"))
                Set(NodePath.FindOrCreate(subject, ["namespace"], NodeKind.Scalar, name.Origin)!);
        }
    }

    private void Set(Node node)
    {
        if (IsForUnset && node.Value.Length > 0)
            return;
        node.SetScalar(Node.Scalar(name.Text, GoYamlTags.Text, origin: name.Origin));
    }
}
