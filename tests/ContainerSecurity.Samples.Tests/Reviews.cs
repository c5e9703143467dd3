using System.Text.Json.Nodes;

namespace ContainerSecurity.Samples.Tests;

/// <summary>Reviews as the API server sends them.</summary>
internal static class Reviews
{
    public const string Uid = "705ab4f5-6393-11e8-b7cc-42010a800002";

    /// <summary>A pod in which nothing is wrong.</summary>
    public static JsonObject Pod() => (JsonObject)JsonNode.Parse("""
        {
          "apiVersion": "v1",
          "kind": "Pod",
          "metadata": { "name": "web", "namespace": "shop", "uid": "1f0b51a5-7a0c-4b3a-9f7c-3d9a8f0f2c11", "creationTimestamp": "2026-05-01T10:00:00Z", "labels": { "app": "web" } },
          "spec": {
            "automountServiceAccountToken": false,
            "enableServiceLinks": false,
            "securityContext": { "runAsNonRoot": true, "runAsUser": 10001, "runAsGroup": 10001, "seccompProfile": { "type": "RuntimeDefault" } },
            "containers": [
              {
                "name": "web",
                "image": "registry.example.com/shop/web:2.1.0@sha256:9b2a9d1f0e6c4a7f8d3b5c6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2",
                "imagePullPolicy": "Always",
                "ports": [ { "containerPort": 8080, "protocol": "TCP" } ],
                "readinessProbe": { "httpGet": { "path": "/ready", "port": 8080, "scheme": "HTTP" } },
                "livenessProbe": { "httpGet": { "path": "/live", "port": 8080, "scheme": "HTTP" } },
                "resources": { "requests": { "cpu": "100m", "memory": "128Mi" }, "limits": { "cpu": "1", "memory": "256Mi" } },
                "securityContext": { "allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true, "privileged": false, "capabilities": { "drop": ["ALL"] } }
              }
            ],
            "restartPolicy": "Always",
            "serviceAccountName": "web",
            "terminationGracePeriodSeconds": 30
          }
        }
        """)!;

    /// <summary>A pod with a privileged container, which is an error, on an image that is not pinned, which is a warning.</summary>
    public static JsonObject PrivilegedPod()
    {
        var pod = Pod();
        var container = pod["spec"]!["containers"]![0]!;
        container["image"] = "registry.example.com/shop/web:latest";
        container["securityContext"]!["privileged"] = true;
        container["securityContext"]!["allowPrivilegeEscalation"] = true;
        return pod;
    }

    /// <summary>A review of the creation of an object.</summary>
    public static string Of(JsonObject? created) => Write(created, "CREATE");

    /// <summary>A review of a deletion, which brings the old object only.</summary>
    public static string OfDeletion(JsonObject deleted) => Write(null, "DELETE", deleted);

    private static string Write(JsonObject? created, string operation, JsonObject? old = null) => new JsonObject
    {
        ["kind"] = "AdmissionReview",
        ["apiVersion"] = "admission.k8s.io/v1",
        ["request"] = new JsonObject
        {
            ["uid"] = Uid,
            ["kind"] = new JsonObject { ["group"] = "", ["version"] = "v1", ["kind"] = "Pod" },
            ["resource"] = new JsonObject { ["group"] = "", ["version"] = "v1", ["resource"] = "pods" },
            ["requestKind"] = new JsonObject { ["group"] = "", ["version"] = "v1", ["kind"] = "Pod" },
            ["requestResource"] = new JsonObject { ["group"] = "", ["version"] = "v1", ["resource"] = "pods" },
            ["name"] = "web",
            ["namespace"] = "shop",
            ["operation"] = operation,
            ["userInfo"] = new JsonObject { ["username"] = "kubernetes-admin", ["groups"] = new JsonArray("system:masters", "system:authenticated") },
            ["object"] = created,
            ["oldObject"] = old,
            ["dryRun"] = false,
            ["options"] = new JsonObject { ["kind"] = "CreateOptions", ["apiVersion"] = "meta.k8s.io/v1", ["fieldManager"] = "kubectl-create" },
        },
    }.ToJsonString();
}
