using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>A manifest or index whose errors include its name.</summary>
internal sealed class JsonContent
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };
    private readonly IBlobStore _store;
    private readonly string _name;

    private JsonContent(IBlobStore store, string name, JsonElement root) => (_store, _name, Root) = (store, name, root);

    public JsonElement Root { get; }

    public static JsonContent Read(IBlobStore store, string name, Descriptor? descriptor = null) => Parse(store, name, store.ReadDocument(name, descriptor));

    public static JsonContent Parse(IBlobStore store, string name, byte[] content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, Options);
            CheckTexts(document.RootElement);
            return new JsonContent(store, name, document.RootElement.Clone());
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ImageReadException(store.Path, $"'{name}' is not valid JSON: {exception.Message}", exception);
        }
    }

    /// <summary>The items of a member that is a list of objects; empty if the member is missing.</summary>
    public IEnumerable<JsonElement> Items(string key) => Items(Root, key);

    /// <summary>Creates an exception for this document.</summary>
    public ImageReadException Problem(string problem) => new(_store.Path, $"'{_name}' {problem}");

    /// <summary>Reads a descriptor.</summary>
    public Descriptor Descriptor(JsonElement element)
    {
        if (Text(element, "digest") is not { } digest || !Digests.IsValid(digest))
            throw Problem("refers to a blob without a sha256 digest");
        long? size = null;
        if (element.TryGetProperty("size", out var number))
            size = number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var bytes) ? bytes : throw Problem("contains a size that is not a number");
        return new Descriptor(Text(element, "mediaType") ?? "", digest, size);
    }

    /// <summary>A member that is a list of objects.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object)
            : [];

    /// <summary>The texts of a member that is a list.</summary>
    public static IEnumerable<string> Texts(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!)
            : [];

    /// <summary>A member that is a text, or null.</summary>
    public static string? Text(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>A member that is an object, or null.</summary>
    public static JsonElement? Child(JsonElement element, string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Object ? value : null;

    // The parser accepts invalid UTF-8 and lone surrogates in strings, and throws only when a string is read. MaxDepth limits the recursion.
    private static void CheckTexts(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    CheckTexts(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    CheckTexts(member.Value);
                }

                break;
        }
    }
}
