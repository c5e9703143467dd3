using System.Collections.Generic;
using System.Text.Json;

namespace ContainerSecurity.Samples.AdmissionWebhook;

/// <summary>What the API server sends, with a request, and takes back, with a response (<c>admission.k8s.io/v1</c>).</summary>
public sealed record AdmissionReview
{
    public const string Version = "admission.k8s.io/v1";

    public string? ApiVersion { get; init; } = Version;

    public string? Kind { get; init; } = nameof(AdmissionReview);

    public AdmissionRequest? Request { get; init; }

    public AdmissionResponse? Response { get; init; }

    /// <summary>Why this is no review that can be answered, or null.</summary>
    public string? FindProblem()
    {
        if (ApiVersion != Version || Kind != nameof(AdmissionReview))
            return $"the body must be an {nameof(AdmissionReview)} of {Version}";
        if (string.IsNullOrEmpty(Request?.Uid))
            return "the review has no request with a uid";
        return Request.Object is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } ? "the request's object must be an object" : null;
    }
}

/// <summary>The part of a request that the webhook looks at.</summary>
/// <param name="Uid">What the response must repeat.</param>
/// <param name="Object">The object as it would be stored; null where one is deleted.</param>
public sealed record AdmissionRequest(string? Uid, JsonElement? Object);

/// <summary>The answer.</summary>
/// <param name="Uid">The uid of the request.</param>
/// <param name="Allowed">Whether the object may be stored.</param>
/// <param name="Status">Why not, or null.</param>
/// <param name="Warnings">What kubectl shows to the user.</param>
public sealed record AdmissionResponse(string Uid, bool Allowed, AdmissionStatus? Status, IReadOnlyList<string> Warnings);

/// <summary>Why a request is denied.</summary>
/// <param name="Code">The code that the API server answers its client with.</param>
/// <param name="Message">What the user reads.</param>
public sealed record AdmissionStatus(int Code, string Message);
