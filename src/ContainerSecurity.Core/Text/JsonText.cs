using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity;

internal static class JsonText
{
    /// <summary>A quoted JSON string; only the characters that JSON requires are escaped. Half of a surrogate pair, which JSON cannot contain, is replaced.</summary>
    public static string Quote(string text) => "\"" + JsonEncodedText.Encode(Wellformed.From(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
