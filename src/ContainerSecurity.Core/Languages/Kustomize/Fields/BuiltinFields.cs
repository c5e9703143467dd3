using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>The fields that kustomize changes by itself. Source: the default transformer configuration of kustomize 5.7 (builtinpluginconsts).</summary>
internal static class BuiltinFields
{
    private const string Apps = "apps";

    /// <summary>The configuration.</summary>
    public static FieldConfiguration Default { get; } = Create();

    /// <summary>A field.</summary>
    public static FieldSpec Field(string path, string kind = "", string group = "", string version = "", bool isCreated = false) => new(new Gvk(group, version, kind), path, isCreated);

    private static FieldConfiguration Create()
    {
        var labels = MetadataLabels().ToList();
        return new FieldConfiguration
        {
            NamePrefix = [Field("metadata/name")],
            NameSuffix = [Field("metadata/name")],
            Namespace =
            [
                Field("metadata/namespace", isCreated: true),
                Field("metadata/name", "Namespace", isCreated: true),
                Field("subjects", "RoleBinding"),
                Field("subjects", "ClusterRoleBinding"),
                Field("spec/service/namespace", "APIService", "apiregistration.k8s.io", isCreated: true),
                Field("spec/conversion/webhook/clientConfig/service/namespace", "CustomResourceDefinition", "apiextensions.k8s.io"),
            ],
            TemplateLabels = labels,
            CommonLabels = [.. Selectors(), .. labels],
            CommonAnnotations = [.. MetadataFields("annotations")],
            NameReferences = BuiltinNameReferences.Create(),
            Variables = [.. VariableFields()],
            Images =
            [
                Field("spec/containers[]/image", isCreated: true),
                Field("spec/initContainers[]/image", isCreated: true),
                Field("spec/volumes[]/image/reference", isCreated: true),
                Field("spec/template/spec/containers[]/image", isCreated: true),
                Field("spec/template/spec/initContainers[]/image", isCreated: true),
                Field("spec/template/spec/volumes[]/image/reference", isCreated: true),
            ],
            Replicas = [.. ((string[])["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"]).Select(k => Field("spec/replicas", k, isCreated: true))],
        };
    }

    private static IEnumerable<FieldSpec> MetadataFields(string name)
    {
        yield return Field("metadata/" + name, isCreated: true);
        yield return Field("spec/template/metadata/" + name, "ReplicationController", version: "v1", isCreated: true);
        yield return Field("spec/template/metadata/" + name, "Deployment", isCreated: true);
        yield return Field("spec/template/metadata/" + name, "ReplicaSet", isCreated: true);
        yield return Field("spec/template/metadata/" + name, "DaemonSet", isCreated: true);
        yield return Field("spec/template/metadata/" + name, "StatefulSet", isCreated: true);
        yield return Field("spec/template/metadata/" + name, "Job", "batch", isCreated: true);
        yield return Field("spec/jobTemplate/metadata/" + name, "CronJob", "batch", isCreated: true);
        yield return Field("spec/jobTemplate/spec/template/metadata/" + name, "CronJob", "batch", isCreated: true);
    }

    private static IEnumerable<FieldSpec> MetadataLabels() =>
        MetadataFields("labels").Select(f => f.Gvk.Kind == "StatefulSet" ? f with { Gvk = f.Gvk with { Group = Apps } } : f)
            .Append(Field("spec/volumeClaimTemplates[]/metadata/labels", "StatefulSet", Apps, isCreated: true));

    private static IEnumerable<FieldSpec> Selectors()
    {
        yield return Field("spec/selector", "Service", version: "v1", isCreated: true);
        yield return Field("spec/selector", "ReplicationController", version: "v1", isCreated: true);
        yield return Field("spec/selector/matchLabels", "Deployment", isCreated: true);
        foreach (var kind in (string[])["Deployment", "StatefulSet"])
        {
            foreach (var affinity in (string[])["podAffinity", "podAntiAffinity"])
            {
                yield return Field($"spec/template/spec/affinity/{affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels", kind, Apps);
                yield return Field($"spec/template/spec/affinity/{affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels", kind, Apps);
            }

            yield return Field("spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels", kind, Apps);
        }

        yield return Field("spec/selector/matchLabels", "ReplicaSet", isCreated: true);
        yield return Field("spec/selector/matchLabels", "DaemonSet", isCreated: true);
        yield return Field("spec/selector/matchLabels", "StatefulSet", Apps, isCreated: true);
        yield return Field("spec/selector/matchLabels", "Job", "batch");
        yield return Field("spec/jobTemplate/spec/selector/matchLabels", "CronJob", "batch");
        yield return Field("spec/selector/matchLabels", "PodDisruptionBudget", "policy");
        yield return Field("spec/podSelector/matchLabels", "NetworkPolicy", "networking.k8s.io");
        yield return Field("spec/ingress/from/podSelector/matchLabels", "NetworkPolicy", "networking.k8s.io");
        yield return Field("spec/egress/to/podSelector/matchLabels", "NetworkPolicy", "networking.k8s.io");
    }

    private static IEnumerable<FieldSpec> VariableFields()
    {
        foreach (var (kind, pod) in ((string, string)[])[("CronJob", "spec/jobTemplate/spec/template/spec/"), ("DaemonSet", "spec/template/spec/"), ("Deployment", "spec/template/spec/"), ("Job", "spec/template/spec/"), ("Pod", "spec/"), ("ReplicaSet", "spec/template/spec/"), ("StatefulSet", "spec/template/spec/")])
        {
            foreach (var containers in (string[])["containers", "initContainers"])
            {
                foreach (var field in (string[])["args", "command", "env/value", "volumeMounts/mountPath"])
                    yield return Field($"{pod}{containers}/{field}", kind);
            }

            yield return kind == "StatefulSet" ? Field("spec/volumeClaimTemplates/spec/nfs/server", kind) : Field($"{pod}volumes/nfs/server", kind);
        }

        yield return Field("spec/rules/host", "Ingress");
        yield return Field("spec/tls/hosts", "Ingress");
        yield return Field("spec/tls/secretName", "Ingress");
        yield return Field("spec/ports/port", "Service");
        yield return Field("spec/ports/targetPort", "Service");
        yield return Field("spec/nfs/server", "PersistentVolume");
        yield return Field("metadata/labels");
        yield return Field("metadata/annotations");
    }
}
