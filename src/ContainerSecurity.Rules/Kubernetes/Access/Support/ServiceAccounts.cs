using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Looks up service accounts among the documents.</summary>
internal static class ServiceAccounts
{
    /// <summary>Whether the workload's service account is among the documents and turns off automounting of its token.</summary>
    public static bool DenyToken(DocumentSet documents, Workload workload) =>
        documents.FindObjects("ServiceAccount", workload.Namespace.Value, workload.ServiceAccount.Value ?? "default")
            .Any(account => account.Get("automountServiceAccountToken") is DataScalar scalar && scalar.AsBoolean() == false);
}
