using System.Collections.Generic;
using System.Text.Json;

namespace ContainerSecurity.Samples.AdmissionWebhook;

/// <summary>The review that the API server sends with a request and receives with a response (<c>admission.k8s.io/v1</c>).</summary>
public sealed record AdmissionReview
{
    public const string Version = "admission.k8s.io/v1";

    public string? ApiVersion { get; init; } = Version;

    public string? Kind { get; init; } = nameof(AdmissionReview);

    public AdmissionRequest? Request { get; init; }

    public AdmissionResponse? Response { get; init; }

    /// <summary>Returns the reason that this review is invalid, or null.</summary>
    public string? FindProblem()
    {
        if (ApiVersion != Version || Kind != nameof(AdmissionReview))
            return $"the body must be an {nameof(AdmissionReview)} of {Version}";
        if (string.IsNullOrEmpty(Request?.Uid))
            return "the review has no request with a uid";
        return Request.Object is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null) } ? "the request's object must be an object" : null;
    }
}

/// <summary>The part of a request that the webhook uses.</summary>
/// <param name="Uid">The uid that the response must repeat.</param>
/// <param name="Object">The object to be stored; null for a deletion.</param>
public sealed record AdmissionRequest(string? Uid, JsonElement? Object);

/// <summary>The response.</summary>
/// <param name="Uid">The uid of the request.</param>
/// <param name="Allowed">Whether the object may be stored.</param>
/// <param name="Status">The reason for a denial, or null.</param>
/// <param name="Warnings">The warnings that kubectl shows to the user.</param>
public sealed record AdmissionResponse(string Uid, bool Allowed, AdmissionStatus? Status, IReadOnlyList<string> Warnings);

/// <summary>The reason that a request is denied.</summary>
/// <param name="Code">The HTTP status code that the API server returns to its client.</param>
/// <param name="Message">The message for the user.</param>
public sealed record AdmissionStatus(int Code, string Message);
