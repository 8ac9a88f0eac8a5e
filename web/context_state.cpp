// SPDX-License-Identifier: MIT
//
// Dear ImGui's renderer queries the context's state: when it starts, when it compiles, and in each frame, to restore everything
// afterwards. In a browser each query waits until the GPU has finished everything asked of it before. Nobody else draws in
// this context, so the answers are known: the state of a new one. The build gives the renderer these in place of OpenGL's.
#include <GLES3/gl3.h>

extern "C" {

void context_state(GLenum name, GLint* value) {
  switch (name) {
    case GL_VIEWPORT:
    case GL_SCISSOR_BOX: value[0] = value[1] = value[2] = value[3] = 0; return;
    case GL_MAJOR_VERSION: *value = 3; return;
    case GL_MAX_TEXTURE_SIZE: *value = 2048; return;  // guaranteed by WebGL 2; Renderer asks for more when there is time
    case GL_ACTIVE_TEXTURE: *value = GL_TEXTURE0; return;
    case GL_BLEND_EQUATION_RGB:
    case GL_BLEND_EQUATION_ALPHA: *value = GL_FUNC_ADD; return;
    case GL_BLEND_SRC_RGB:
    case GL_BLEND_SRC_ALPHA: *value = GL_ONE; return;
    default: *value = 0;  // nothing bound or selected
  }
}

GLboolean context_allows(GLenum) { return GL_FALSE; }

const GLubyte* context_text(GLenum) { return reinterpret_cast<const GLubyte*>("OpenGL ES 3.0"); }

// Its shaders are fixed and compile wherever there is WebGL 2; if one did not, linking would say so.
void shader_state(GLuint, GLenum name, GLint* value) { *value = name == GL_COMPILE_STATUS ? GL_TRUE : 0; }

}  // extern "C"
